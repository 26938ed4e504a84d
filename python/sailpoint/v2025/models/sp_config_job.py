# Generated from schema/.
"""Sp config job."""

from sailpoint.v2025.models import SpConfigJob

__all__ = ["SpConfigJob"]
