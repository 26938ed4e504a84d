# Generated from schema/.
"""Sp config import job status."""

from sailpoint.v2025.models import SpConfigImportJobStatus

__all__ = ["SpConfigImportJobStatus"]
