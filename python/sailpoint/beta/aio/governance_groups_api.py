# Written by `make stubs` from schema/; change it there.
"""Governance groups api: the operations of this family."""

from sailpoint._core import api

__all__ = ["GovernanceGroupsApi"]

GovernanceGroupsApi = api("beta", "GovernanceGroupsApi", asynchronous=True)
