# Generated from schema/.
"""Connectors api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ConnectorsApi"]

ConnectorsApi = api("v3", "ConnectorsApi", asynchronous=True)
