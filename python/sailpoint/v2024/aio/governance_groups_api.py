# Generated from schema/.
"""Governance groups api: the operations of this family."""

from sailpoint._core import api

__all__ = ["GovernanceGroupsApi"]

GovernanceGroupsApi = api("v2024", "GovernanceGroupsApi", asynchronous=True)
