"""Each model, with documents made from its facts: they come back unharmed, and as the official SDK gives them back."""

from __future__ import annotations

import json
import pickle
import re
from typing import TYPE_CHECKING, Any

import pytest

import facts
from sailpoint._core import home_of
from strategies import canonical

if TYPE_CHECKING:
    from official import Sdk

pytestmark = pytest.mark.timeout(600)  # another program takes a minute, and longer while other tests run

MODELS = [(version, name) for version in facts.VERSIONS for name in version.models()]
MOST_CHOICES = 9

# Why the official SDK does not read a document, by what it raises.
NOT_READ = {
    r"Value error, must": "the official SDK accepts other values",
    r"No module named": "the model is newer than the official SDK",
    r"is not defined": "the official SDK names a class that it does not import",
    r"Input should be a valid dictionary": "the official SDK takes an object where the service has text or any value",
    r"Input should be": "the member has another type, other values or other bounds since the official SDK was made",
    r"Field required": "the official SDK asks for members that a reference does not have",
    r"No match found|Multiple matches found": "the official SDK cannot tell the models of a union apart",
    r"^AttributeError: from_dict": "an enumeration has no from_dict there",
}
# Members that have had another default or type since.
CHANGED = {
    ("CloseAccessRequest", "message"),
    ("CreateSavedSearchRequest", "columns"),
    ("HierarchicalRightSet", "description"),
    ("MachineIdentity", "manuallyEdited"),
    ("SavedSearch", "columns"),
    ("SavedSearchDetail", "columns"),
    ("TemplateSlack", "isSubscription"),
    ("TemplateTeams", "isSubscription"),
}


# The model that a union selects for a document with every member of another of its models: their members are the same.
READ_AS = {
    ("GetActiveCampaigns200ResponseInner", "SlimCampaign"): "Campaign",
    ("GetActiveCampaigns200ResponseInner", "Slimcampaign"): "Campaign",
    ("GetHistoricalIdentityEvents200ResponseInner", "AccessItemRemoved"): "AccessItemAssociated",
    ("GetHistoricalIdentityEvents200ResponseInner", "AccountStatusChanged"): "AccessRequested",
    ("ListCompleteWorkflowLibrary200ResponseInner", "WorkflowLibraryOperator"): "WorkflowLibraryAction",
    ("ReportDetailsArguments", "IdentitiesReportArguments"): "IdentitiesDetailsReportArguments",
    ("ReportDetailsArguments", "UncorrelatedAccountsReportArguments"): "OrphanIdentitiesReportArguments",
    ("TriggerExampleInput", "AccessRequestPreApproval"): "AccessRequestDynamicApprover",
    ("TriggerExampleInput", "AccountDeleted"): "AccountCreated",
    ("TriggerExampleInput", "AccountsCollectedForAggregation"): "AccountAggregationCompleted",
    ("TriggerExampleInput", "CampaignEnded"): "CampaignActivated",
    ("TriggerExampleInput", "CampaignGenerated"): "CampaignActivated",
    ("TriggerExampleInput", "IdentityDeleted"): "IdentityCreated",
    ("TriggerExampleInput", "MachineIdentityDeleted"): "MachineIdentityCreated",
    ("TriggerExampleInput", "SourceAccountDeleted"): "SourceAccountCreated",
    ("TriggerExampleInput", "SourceAccountUpdated"): "SourceAccountCreated",
}


def strange(document: Any) -> Any:
    """A document with a member that no model has in every object; a map has no such members."""
    if isinstance(document, dict):
        if "a key" in document:
            return {name: strange(value) for name, value in document.items()}
        return {**{name: strange(value) for name, value in document.items()}, "fromTheFuture": {"deep": [None]}}
    return [strange(element) for element in document] if isinstance(document, list) else document


def documents(version: facts.Version, name: str) -> list[Any]:
    """The smallest document of a model, and the largest with each choice that its unions have."""
    described = version.schema(name)
    definitions = described.get("$defs", {})
    made = [version.smallest(name)]
    for choice in range(MOST_CHOICES):
        document = facts.document(described, definitions, choice=choice, whole=True)
        if document not in made:
            made.append(document)
    return made


@pytest.mark.parametrize(("version", "name"), MODELS)
def test_every_document_comes_back_unharmed(version: facts.Version, name: str) -> None:
    model = getattr(version.sdk, name)
    for known in documents(version, name):
        for document in (known, strange(known)):
            made = model.from_json(json.dumps(document))

            assert canonical(made.to_dict()) == canonical(document)
            assert canonical(json.loads(made.to_json())) == canonical(document)
            assert model.from_dict(made.to_dict()) == made
            assert pickle.loads(pickle.dumps(made)) == made


@pytest.mark.parametrize(("version", "name"), MODELS)
def test_what_a_constructor_is_given_is_checked_and_sent(version: facts.Version, name: str) -> None:
    model = getattr(version.sdk, name)
    document = version.largest(name)
    if "actual_instance" in model.model_fields:
        document = {"actual_instance": document}

    made = model(**document)

    assert canonical(made.to_dict()) == canonical(version.largest(name))


def test_a_union_reads_a_document_as_its_model_except_where_two_are_alike() -> None:
    read_as = {}
    for version, name in MODELS:
        union = getattr(version.sdk, name)
        if "actual_instance" not in union.model_fields:
            continue
        for model in alternatives(version, name):
            read = type(union.from_dict(version.largest(model)).actual_instance).__name__
            if read != model:
                read_as[name, model] = read
    assert read_as == READ_AS


def alternatives(version: facts.Version, name: str) -> list[str]:
    """The models of a union that are objects."""
    described = version.schema(name)
    models = [choice["$ref"].rpartition("/")[2] for choice in described["anyOf"] if "$ref" in choice]
    return [model for model in models if "properties" in described["$defs"][model]]


@pytest.fixture(scope="module")
def given() -> list[tuple[str, str, str, Any]]:
    return [
        (version.name, str(home_of(version.name, "models", name)).rpartition(".")[2], name, document)
        for version, name in MODELS
        for document in (version.largest(name), version.smallest(name))
    ]


def test_each_model_reads_documents_as_the_official_sdk_does(
    ours: Sdk, official: Sdk, given: list[tuple[str, str, str, Any]]
) -> None:
    our_own, theirs = (sdk.run("every_model.py", given) for sdk in (ours, official))

    unknown: list[Any] = []
    for (version, _, name, document), our, their in zip(given, our_own, theirs, strict=True):
        assert isinstance(our, dict), (name, our)
        assert canonical(our["to_dict"]) == canonical(document), name
        assert our["model_dump"] == our["model_dump_json"]
        if isinstance(their, str):
            if not any(re.search(known, their) for known in NOT_READ):
                unknown.append((version, name, their))
            continue
        found = [it for it in differences(their["to_dict"], our["model_dump"], ()) if not is_known(name, it[0])]
        unknown += [(version, name, each) for each in found]
    assert not unknown


def is_known(name: str, at: tuple[str, ...]) -> bool:
    """Tell whether a member is known to differ."""
    return any((name, member) in CHANGED for member in at)


def differences(theirs: Any, ours: Any, at: tuple[str, ...]) -> Any:
    """Members that the official SDK gives back, and we do not, or with another value."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for member, value in theirs.items():
            if member not in ours:
                yield (*at, member), value
            else:
                yield from differences(value, ours[member], (*at, member))
    elif isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        for index, (their, our) in enumerate(zip(theirs, ours, strict=True)):
            yield from differences(their, our, (*at, str(index)))
    elif canonical(theirs) != canonical(ours):
        yield at, theirs, ours
