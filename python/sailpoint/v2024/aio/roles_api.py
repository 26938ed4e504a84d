# Written by `make stubs` from schema/; change it there.
"""Roles api: the operations of this family."""

from sailpoint._core import api

__all__ = ["RolesApi"]

RolesApi = api("v2024", "RolesApi", asynchronous=True)
