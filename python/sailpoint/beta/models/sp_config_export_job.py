# Generated from schema/.
"""Sp config export job."""

from sailpoint.beta.models import SpConfigExportJob

__all__ = ["SpConfigExportJob"]
