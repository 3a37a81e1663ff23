-- For wrk: asks for the lines of a file in turn ("path<TAB>etag", the tag optional), and prints what came as JSON. Its second
-- argument is the encoding that is accepted.
local requests, sent = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local path, tag = line:match("^([^\t]*)\t?(.*)$")
    local headers = { ["Accept-Encoding"] = args[2] }
    if tag ~= "" then headers["If-None-Match"] = tag end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    "RESULT {\"requests\":%d,\"microseconds\":%d,\"bytes\":%d,\"p50\":%d,\"p95\":%d,\"refused\":%d,\"broken\":%d}\n",
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(95),
    e.status, e.connect + e.read + e.write + e.timeout))
end
