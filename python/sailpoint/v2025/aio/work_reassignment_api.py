# Generated from schema/.
"""Work reassignment api: the operations of this family."""

from sailpoint._core import api

__all__ = ["WorkReassignmentApi"]

WorkReassignmentApi = api("v2025", "WorkReassignmentApi", asynchronous=True)
