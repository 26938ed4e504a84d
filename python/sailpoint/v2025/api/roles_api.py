# Generated from schema/.
"""Manage roles, their membership and their metadata."""

from sailpoint._core import api

__all__ = ["RolesApi"]

RolesApi = api("v2025", "RolesApi")
