# Written by `make stubs` from schema/; change it there.
"""Launchers api: the operations of this family."""

from sailpoint._core import api

__all__ = ["LaunchersApi"]

LaunchersApi = api("v2025", "LaunchersApi", asynchronous=True)
