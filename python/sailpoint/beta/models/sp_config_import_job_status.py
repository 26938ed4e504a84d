# Generated from schema/.
"""Sp config import job status."""

from sailpoint.beta.models import SpConfigImportJobStatus

__all__ = ["SpConfigImportJobStatus"]
