# Generated from schema/.
"""Reviewer."""

from sailpoint.beta.models import Reviewer

__all__ = ["Reviewer"]
