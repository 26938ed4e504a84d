# Generated from schema/.
"""Sp config import results."""

from sailpoint.beta.models import SpConfigImportResults

__all__ = ["SpConfigImportResults"]
