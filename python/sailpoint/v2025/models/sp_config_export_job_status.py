# Generated from schema/.
"""Sp config export job status."""

from sailpoint.v2025.models import SpConfigExportJobStatus

__all__ = ["SpConfigExportJobStatus"]
