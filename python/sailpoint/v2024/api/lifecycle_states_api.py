# Generated from schema/.
"""Manage the lifecycle states of an identity profile, and set the state of an identity."""

from sailpoint._core import api

__all__ = ["LifecycleStatesApi"]

LifecycleStatesApi = api("v2024", "LifecycleStatesApi")
