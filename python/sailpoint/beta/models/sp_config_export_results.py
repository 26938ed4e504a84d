# Generated from schema/.
"""Sp config export results."""

from sailpoint.beta.models import SpConfigExportResults

__all__ = ["SpConfigExportResults"]
