# Generated from schema/.
"""Sp config export results."""

from sailpoint.v2024.models import SpConfigExportResults

__all__ = ["SpConfigExportResults"]
