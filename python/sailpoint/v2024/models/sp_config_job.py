# Generated from schema/.
"""Sp config job."""

from sailpoint.v2024.models import SpConfigJob

__all__ = ["SpConfigJob"]
