# Generated from schema/.
"""Role propagation api: the operations of this family."""

from sailpoint._core import api

__all__ = ["RolePropagationApi"]

RolePropagationApi = api("v2025", "RolePropagationApi")
