# Generated from schema/.
"""Requested account ref."""

from sailpoint.v2025.models import RequestedAccountRef

__all__ = ["RequestedAccountRef"]
