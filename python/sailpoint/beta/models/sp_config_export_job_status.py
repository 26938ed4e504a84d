# Generated from schema/.
"""Sp config export job status."""

from sailpoint.beta.models import SpConfigExportJobStatus

__all__ = ["SpConfigExportJobStatus"]
