# Written by `make stubs` from schema/; change it there.
"""Lifecycle states api: the operations of this family."""

from sailpoint._core import api

__all__ = ["LifecycleStatesApi"]

LifecycleStatesApi = api("v2024", "LifecycleStatesApi")
