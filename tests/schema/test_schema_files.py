"""The files below `schema/` are those that the public document gives, and ours beside them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import sailpoint.v2024 as sdk
from needed import absent
from sailpoint._core import method_names, operation_facts

PROJECT = Path(__file__).parent.parent.parent
VERSIONS = sorted(folder.name for folder in (PROJECT / "schema").iterdir())


@pytest.mark.parametrize("version", VERSIONS)
def test_the_files_are_what_the_document_gives(version: str) -> None:
    beside = PROJECT.parent / "shared" / "spec"
    document = Path(os.environ.get("SAILPOINT_DOCUMENTS", beside)) / f"{version}.openapi.json"
    if not document.is_file():
        absent("the public document is not here; SAILPOINT_DOCUMENTS is the folder of the documents")

    command = [sys.executable, str(PROJECT / "tools" / "schema"), str(document), version, "--check"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("version", VERSIONS)
def test_our_own_declarations_have_files_of_their_own(version: str) -> None:
    folder = PROJECT / "schema" / version
    assert (folder / "ours.schema").is_file()
    ours = {"ours.schema", *(path.name for path in folder.glob("*texts.schema"))}
    written = [path for path in folder.glob("*.schema") if path.name not in ours]
    assert all(path.read_text(encoding="utf-8").startswith("# Written by `make schema`") for path in written)


# Families whose operations, models and members have sentences of our own.
DESCRIBED = {
    "AccessProfilesApi": ("AccessProfile",),
    "AccessRequestApprovalsApi": ("ApprovalSummary",),
    "AccessRequestsApi": ("AccessRequest", "RequestedItemStatus"),
    "AccountsApi": ("Account",),
    "CertificationCampaignsApi": ("Campaign", "CampaignTemplate"),
    "CertificationsApi": ("AccessReviewItem", "IdentityCertificationDto", "ReviewDecision"),
    "IdentitiesApi": ("Identity", "RoleAssignmentDto"),
    "IdentityProfilesApi": ("IdentityProfile",),
    "LifecycleStatesApi": ("LifecycleState",),
    "RolesApi": ("Role", "RoleMembershipSelector"),
    "SearchApi": ("Query", "Search"),
    "SourcesApi": ("AttributeDefinition", "ModelSchema", "ProvisioningPolicyDto", "Source"),
    "TransformsApi": ("Transform", "TransformRead"),
    "WorkflowsApi": ("Workflow", "WorkflowExecution"),
}


@pytest.mark.parametrize("family", DESCRIBED)
def test_the_most_used_families_have_our_own_texts(family: str) -> None:
    operations = [operation_facts("v2024", name) for name, api in method_names("v2024") if api == family]

    assert operations
    assert [each["name"] for each in operations if each and not is_sentence(each["summary"])] == []
    assert is_sentence(getattr(sdk, family).__doc__ or "")
    for name in DESCRIBED[family]:
        model = getattr(sdk, name)
        assert is_sentence(model.__doc__ or ""), name
        undescribed = [field for field, info in model.model_fields.items() if not is_sentence(info.description or "")]
        assert undescribed == [], name


def is_sentence(text: str) -> bool:
    """True for a sentence of at least two words, in one line."""
    return text.endswith(".") and " " in text and "\n" not in text and "  " not in text
