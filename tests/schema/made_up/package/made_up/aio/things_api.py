# Generated from schema/.
"""Things that only a test has."""

from sailpoint._core import api

__all__ = ["ThingsApi"]

ThingsApi = api("made_up", "ThingsApi", asynchronous=True)
