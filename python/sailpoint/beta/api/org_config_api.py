# Generated from schema/.
"""Org config api: the operations of this family."""

from sailpoint._core import api

__all__ = ["OrgConfigApi"]

OrgConfigApi = api("beta", "OrgConfigApi")
