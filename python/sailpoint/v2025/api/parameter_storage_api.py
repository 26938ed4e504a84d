# Generated from schema/.
"""Parameter storage api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ParameterStorageApi"]

ParameterStorageApi = api("v2025", "ParameterStorageApi")
