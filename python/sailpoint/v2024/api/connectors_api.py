# Generated from schema/.
"""Connectors api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ConnectorsApi"]

ConnectorsApi = api("v2024", "ConnectorsApi")
