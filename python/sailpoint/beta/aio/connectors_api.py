# Generated from schema/.
"""Connectors api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ConnectorsApi"]

ConnectorsApi = api("beta", "ConnectorsApi", asynchronous=True)
