# Generated from schema/.
"""Peer group member."""

from sailpoint.beta.models import PeerGroupMember

__all__ = ["PeerGroupMember"]
