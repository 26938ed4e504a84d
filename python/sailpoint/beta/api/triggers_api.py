# Generated from schema/.
"""Triggers api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TriggersApi"]

TriggersApi = api("beta", "TriggersApi")
