"""Programs in processes of their own: those that end by themselves, and those that call a test server."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from wire import HANGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wire import Server

BLOCKING = """
import sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
api = IdentityProfilesApi(ApiClient(Configuration(base_url=sys.argv[1], client_id="id", client_secret="secret")))
"""

AWAITED = """
import asyncio, sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
async def work(call):
    async with aio.ApiClient(Configuration(base_url=sys.argv[1], client_id="id", client_secret="secret")) as client:
        await call(aio.IdentityProfilesApi(client))
"""


def ran(
    program: str, *arguments: str, env: Mapping[str, str] | None = None, timeout: float = 60
) -> subprocess.CompletedProcess[str]:
    """A process that ran the program, which must succeed, with its output."""
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=timeout, check=True)


def printed(program: str, *arguments: str) -> str:
    """The output of a process that ran the program."""
    return ran(program, *arguments).stdout


def started(program: str, served: Server | None = None) -> subprocess.Popen[str]:
    """A process that runs the program, with the server's URL if it needs one."""
    return subprocess.Popen(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program, *([served.url] if served else [])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit status and output of a process that is about to end."""
    try:
        out, err = process.communicate(timeout=HANGS)
    finally:
        process.kill()
    return process.returncode, out, err
