# Generated from schema/.
"""Requested account ref."""

from sailpoint.v2024.models import RequestedAccountRef

__all__ = ["RequestedAccountRef"]
