# Generated from schema/.
"""Sp config export job."""

from sailpoint.v2024.models import SpConfigExportJob

__all__ = ["SpConfigExportJob"]
