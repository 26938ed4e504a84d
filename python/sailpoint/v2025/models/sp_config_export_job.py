# Generated from schema/.
"""Sp config export job."""

from sailpoint.v2025.models import SpConfigExportJob

__all__ = ["SpConfigExportJob"]
