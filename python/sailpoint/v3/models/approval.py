# Generated from schema/.
"""Approval."""

from sailpoint.v3.models import Approval

__all__ = ["Approval"]
