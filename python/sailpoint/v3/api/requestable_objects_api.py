# Generated from schema/.
"""Requestable objects api: the operations of this family."""

from sailpoint._core import api

__all__ = ["RequestableObjectsApi"]

RequestableObjectsApi = api("v3", "RequestableObjectsApi")
