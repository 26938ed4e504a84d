# Generated from schema/.
"""Account activities api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccountActivitiesApi"]

AccountActivitiesApi = api("v3", "AccountActivitiesApi", asynchronous=True)
