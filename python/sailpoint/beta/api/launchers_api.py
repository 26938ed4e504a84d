# Generated from schema/.
"""Launchers api: the operations of this family."""

from sailpoint._core import api

__all__ = ["LaunchersApi"]

LaunchersApi = api("beta", "LaunchersApi")
