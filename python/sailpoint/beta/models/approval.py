# Generated from schema/.
"""Approval."""

from sailpoint.beta.models import Approval

__all__ = ["Approval"]
