# Generated from schema/.
"""Reviewer."""

from sailpoint.v3.models import Reviewer

__all__ = ["Reviewer"]
