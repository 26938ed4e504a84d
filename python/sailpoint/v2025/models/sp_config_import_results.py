# Generated from schema/.
"""Sp config import results."""

from sailpoint.v2025.models import SpConfigImportResults

__all__ = ["SpConfigImportResults"]
