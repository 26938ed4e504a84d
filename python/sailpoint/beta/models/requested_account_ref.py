# Generated from schema/.
"""Requested account ref."""

from sailpoint.beta.models import RequestedAccountRef

__all__ = ["RequestedAccountRef"]
