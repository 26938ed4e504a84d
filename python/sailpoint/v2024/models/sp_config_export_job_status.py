# Generated from schema/.
"""Sp config export job status."""

from sailpoint.v2024.models import SpConfigExportJobStatus

__all__ = ["SpConfigExportJobStatus"]
