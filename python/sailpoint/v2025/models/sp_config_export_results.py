# Generated from schema/.
"""Sp config export results."""

from sailpoint.v2025.models import SpConfigExportResults

__all__ = ["SpConfigExportResults"]
