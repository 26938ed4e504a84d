# Generated from schema/.
"""Approval1."""

from sailpoint.v2024.models import Approval1

__all__ = ["Approval1"]
