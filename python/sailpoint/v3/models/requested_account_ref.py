# Generated from schema/.
"""Requested account ref."""

from sailpoint.v3.models import RequestedAccountRef

__all__ = ["RequestedAccountRef"]
