# Generated from schema/.
"""Sp config job."""

from sailpoint.beta.models import SpConfigJob

__all__ = ["SpConfigJob"]
