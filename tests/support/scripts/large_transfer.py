"""Uploads or downloads a file, and reports by how many bytes the memory of the process grew in the meantime."""

import json
import resource
import sys
import warnings
from typing import BinaryIO

import sailpoint.v2024 as sdk

given = json.load(sys.stdin)
warnings.simplefilter("ignore")
peak = 1 if sys.platform == "darwin" else 1024


def transfer(client: sdk.ApiClient, path: str, form: str) -> None:
    """Send or receive one file."""
    if form == "download":
        client.request("GET", "/v2024/file", download_to=path)
    elif form == "object":
        with open(path, "rb") as file:
            client.request("POST", "/v2024/file", files={"file": file})
    elif form == "reader":
        with open(path, "rb") as file:
            client.request("POST", "/v2024/file", files={"file": Reader(file)})
    else:
        client.request("POST", "/v2024/file", files={"file": path})


class Reader:
    """A file object that can be read only once."""

    def __init__(self, file: BinaryIO) -> None:
        self.read = file.read


with sdk.ApiClient(sdk.Configuration(base_url=given["url"], client_id="id", client_secret="secret")) as client:
    transfer(client, given["small"], given["form"])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    transfer(client, given["path"], given["form"])
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
json.dump((after - before) * peak, sys.stdout)
