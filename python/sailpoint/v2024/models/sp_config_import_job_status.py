# Generated from schema/.
"""Sp config import job status."""

from sailpoint.v2024.models import SpConfigImportJobStatus

__all__ = ["SpConfigImportJobStatus"]
