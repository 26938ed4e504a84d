# Written by `make stubs` from schema/; change it there.
"""Manage roles, their membership and their metadata."""

from sailpoint._core import api

__all__ = ["RolesApi"]

RolesApi = api("beta", "RolesApi")
