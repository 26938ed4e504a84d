# Generated from schema/.
"""Notifications api: the operations of this family."""

from sailpoint._core import api

__all__ = ["NotificationsApi"]

NotificationsApi = api("beta", "NotificationsApi", asynchronous=True)
